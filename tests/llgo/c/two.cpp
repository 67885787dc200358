#include "shared.h"

namespace box {

int other(int x)
{
  return shared(x) + twice(x);
}

} // namespace box
