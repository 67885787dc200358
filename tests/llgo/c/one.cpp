#include "shared.h"

int main()
{
  return box::other(1) + box::shared(2) + box::twice(3) == 43 ? 0 : 1;
}
