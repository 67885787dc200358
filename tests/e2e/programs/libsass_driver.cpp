// The whole of libsass as one translation unit, and a main that compiles the style sheets named on the command line.
#include "sass_all.inc"

#include <cstdio>

int main(int argc, char **argv)
{
    for (int i = 1; i < argc; i++) {
        for (int style = SASS_STYLE_NESTED; style <= SASS_STYLE_COMPRESSED; style++) {
            struct Sass_File_Context *file = sass_make_file_context(argv[i]);
            struct Sass_Context *context = sass_file_context_get_context(file);
            sass_option_set_output_style(sass_context_get_options(context), static_cast<Sass_Output_Style>(style));
            sass_option_set_precision(sass_context_get_options(context), 5);
            int status = sass_compile_file_context(file);
            const char *text = status ? sass_context_get_error_text(context) : sass_context_get_output_string(context);
            std::printf("style %d status %d\n%s\n", style, status, text ? text : "");
            sass_delete_file_context(file);
        }
    }
    return 0;
}
