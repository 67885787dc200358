// A small C++ program with what the larger ones have: templates, virtual calls, exceptions, lambdas, inlining.
#include <cstdio>
#include <map>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

namespace shapes {
struct Shape {
    virtual ~Shape() = default;
    virtual double area() const = 0;
    virtual std::string name() const { return "shape"; }
};
struct Square final : Shape {
    double side;
    explicit Square(double s) : side(s)
    {
        if (s < 0)
            throw std::invalid_argument("negative side " + std::to_string(s));
    }
    double area() const override { return side * side; }
    std::string name() const override { return "square of " + std::to_string(side); }
};
template <typename T> struct Scaled : Shape {
    std::unique_ptr<T> inner;
    double factor;
    Scaled(std::unique_ptr<T> i, double f) : inner(std::move(i)), factor(f) {}
    double area() const override { return factor * factor * inner->area(); }
};
template <typename Items, typename Function> static auto fold(const Items &items, Function function)
{
    double total = 0;
    for (const auto &item : items)
        total = function(total, *item);
    return total;
}
static int depth(int n) { return n <= 0 ? 0 : 1 + depth(n - 1); }
}  // namespace shapes

int main()
{
    using namespace shapes;
    std::vector<std::unique_ptr<Shape>> all;
    std::map<std::string, int> names;
    for (int i = -2; i < 6; i++) {
        try {
            auto square = std::make_unique<Square>(i);
            if (i % 2)
                all.push_back(std::make_unique<Scaled<Square>>(std::move(square), 2));
            else
                all.push_back(std::move(square));
        } catch (const std::exception &error) {
            std::printf("caught: %s\n", error.what());
        }
    }
    for (const auto &shape : all)
        names[shape->name()]++;
    for (const auto &entry : names)
        std::printf("%s: %d\n", entry.first.c_str(), entry.second);
    std::printf("%.1f %.1f %d\n", fold(all, [](double t, const Shape &s) { return t + s.area(); }),
                fold(all, [](double t, const Shape &s) { return t > s.area() ? t : s.area(); }), depth(100));
    return 0;
}
