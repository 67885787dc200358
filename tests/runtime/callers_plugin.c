/* A plug-in that calls back, with a frame of FRAME bytes. */
typedef void callback(void);

void enter_plugin(callback *call);
void enter_plugin(callback *call) {
  volatile char frame[FRAME];
  frame[0] = frame[FRAME - 1] = 1;
  call();
  frame[0] = 2;
}
