// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

// What libFuzzer does with a corpus before it changes anything: every file of the folder is read once. A
// target aborts where it breaks a promise; the last name printed is the file that did it. An empty folder
// proves nothing and fails.
int main(int argc, char **argv)
{
    if (argc != 2)
        return 2;
    int files = 0;
    for (const auto &entry : std::filesystem::recursive_directory_iterator(argv[1])) {
        if (!entry.is_regular_file())
            continue;
        std::printf("%s\n", entry.path().c_str());
        std::fflush(stdout);
        std::ifstream in(entry.path(), std::ios::binary);
        const std::string bytes(std::istreambuf_iterator<char>(in), {});
        LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(bytes.data()), bytes.size());
        ++files;
    }
    return files > 0 ? 0 : 1;
}
