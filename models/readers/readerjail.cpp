// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/readerjail.h"

#include <QCoreApplication>
#include <QStringList>

#include <cerrno>
#include <csignal>
#include <cstddef>
#include <fcntl.h>
#include <linux/landlock.h>
#include <linux/seccomp.h>
#include <seccomp.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <unistd.h>

namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool Sanitized = true; // sanitizers need memory and system calls that the jail forbids
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer) || __has_feature(memory_sanitizer)
constexpr bool Sanitized = true;
#else
constexpr bool Sanitized = false;
#endif
#else
constexpr bool Sanitized = false;
#endif

constexpr rlim_t MostMemory = 1536ULL << 20;
constexpr rlim_t MostSeconds = 600;
constexpr rlim_t MostFiles = 16;
constexpr int LastDescriptor = 5;

int landlockVersion()
{
    return static_cast<int>(
        ::syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION));
}

bool lockFiles()
{
    const int version = landlockVersion();
    if (version < 1)
        return false;
    // All that the first version knows; later versions add moving, truncating and devices.
    landlock_ruleset_attr rules = {};
    rules.handled_access_fs = (LANDLOCK_ACCESS_FS_MAKE_SYM << 1) - 1;
    const auto set =
        static_cast<int>(::syscall(SYS_landlock_create_ruleset, &rules, sizeof rules.handled_access_fs, 0));
    if (set < 0)
        return false;
    const bool done = ::syscall(SYS_landlock_restrict_self, set, 0) == 0;
    ::close(set);
    return done && ::open("/", O_RDONLY | O_DIRECTORY | O_CLOEXEC) < 0 &&
           errno == EACCES; // seen, not believed
}

bool allow(scmp_filter_ctx filter, std::initializer_list<int> calls)
{
    bool done = true;
    for (const int call : calls)
        done = done && seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 0) == 0;
    return done;
}

bool lockSystemCalls()
{
    scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ERRNO(EPERM));
    if (filter == nullptr)
        return false;
    bool done = allow(filter, {SCMP_SYS(read),        SCMP_SYS(pread64),       SCMP_SYS(lseek),
                               SCMP_SYS(fstat),       SCMP_SYS(close),         SCMP_SYS(munmap),
                               SCMP_SYS(mremap),      SCMP_SYS(brk),           SCMP_SYS(madvise),
                               SCMP_SYS(futex),       SCMP_SYS(clock_gettime), SCMP_SYS(gettimeofday),
                               SCMP_SYS(getrandom),   SCMP_SYS(poll),          SCMP_SYS(ppoll),
                               SCMP_SYS(sched_yield), SCMP_SYS(rt_sigreturn),  SCMP_SYS(rt_sigprocmask),
                               SCMP_SYS(exit),        SCMP_SYS(exit_group)});
    // No memory that can be run, no writing but to the descriptors given, no looking at files by name.
    done = done &&
           seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(mmap), 1,
                            SCMP_A2(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0)) == 0 &&
           seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(mprotect), 1,
                            SCMP_A2(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0)) == 0 &&
           seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(write), 1,
                            SCMP_A0(SCMP_CMP_LE, LastDescriptor)) == 0 &&
           seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(newfstatat), 1,
                            SCMP_A3(SCMP_CMP_MASKED_EQ, AT_EMPTY_PATH, AT_EMPTY_PATH)) == 0;
    done = done && seccomp_load(filter) == 0;
    seccomp_release(filter);
    return done;
}

void limit(int resource, rlim_t most)
{
    const rlimit value = {most, most};
    ::setrlimit(static_cast<__rlimit_resource_t>(resource), &value);
}

} // namespace

ReaderJail::Protection ReaderJail::offered()
{
    const std::uint32_t action = SECCOMP_RET_ERRNO;
    return {!Sanitized && ::syscall(SYS_seccomp, SECCOMP_GET_ACTION_AVAIL, 0, &action) == 0,
            !Sanitized && landlockVersion() >= 1};
}

QString ReaderJail::describe(const Protection &protection)
{
    if (protection.systemCalls && protection.files)
        return QCoreApplication::translate(
            "Readers", "Spreadsheets are read in a locked process without access to files or network.");
    if (protection.systemCalls)
        return QCoreApplication::translate(
            "Readers", "Spreadsheets are read in a locked process without access to files or network "
                       "(system calls are filtered; this kernel has no landlock).");
    if (protection.files)
        return QCoreApplication::translate(
            "Readers", "Spreadsheets are read in a process without access to files, but this system "
                       "cannot filter system calls (no seccomp).");
    return QCoreApplication::translate(
        "Readers", "Spreadsheets are read in a process with limited memory and time only: this system "
                   "has neither seccomp nor landlock.");
}

void ReaderJail::limitResources()
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    ::prctl(PR_SET_DUMPABLE, 0);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_CPU, MostSeconds);
    limit(RLIMIT_NOFILE, MostFiles);
    if (!Sanitized)
        limit(RLIMIT_AS, MostMemory);
}

ReaderJail::Protection ReaderJail::lock()
{
    Protection protection;
    if (Sanitized || ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        return protection;
    protection.files = lockFiles();
    protection.systemCalls = lockSystemCalls();
    return protection;
}

QString ReaderJail::tryToEscape()
{
    QStringList open;
    const auto attempt = [&](const char *name, bool refused) {
        if (!refused)
            open.append(QString::fromLatin1(name));
    };
    attempt("open", ::open("/etc/hostname", O_RDONLY | O_CLOEXEC) < 0);
    attempt("create", ::open("/tmp/waybill-escape", O_WRONLY | O_CREAT | O_CLOEXEC, 0600) < 0);
    const int channel = ::socket(AF_UNIX, SOCK_STREAM, 0);
    attempt("socket", channel < 0);
    sockaddr_un address = {AF_UNIX, "/run/waybill-escape"};
    attempt("connect", ::connect(channel, reinterpret_cast<const sockaddr *>(&address), sizeof address) < 0 &&
                           errno != ENOENT);
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(0);
    attempt("fork", child < 0);
    char program[] = "/bin/true";
    char *arguments[] = {program, nullptr};
    attempt("exec", ::execv(program, arguments) != 0 && errno == EPERM);
    void *memory = ::mmap(nullptr, 4096, PROT_READ | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    attempt("executable memory", memory == MAP_FAILED);
    return open.join(QStringLiteral(", "));
}
