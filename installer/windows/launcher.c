/* Starts Kopdesk's own Java inside this process. Built twice: with a window (Kopdesk.exe), and with a console
 * (kopdesk-cli.exe). The manifest makes UTF-8 the code page, so that every letter may stand in the paths given to Java. */
#include <windows.h>
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>
#include <jni.h>

#define LONGEST 32768
#define MOST_OPTIONS 32

typedef jint(JNICALL *CreateVm)(JavaVM **, void **, void *);

static wchar_t home[LONGEST];
static JavaVMOption options[MOST_OPTIONS];
static int option_count;

static int fail(const wchar_t *what) {
  wchar_t text[LONGEST];
  swprintf(text, LONGEST,
           L"Kopdesk tidak dapat dimulai: %ls\n\nPasang ulang Kopdesk. Data kantor tidak berubah.\n\n"
           L"Kopdesk cannot start. Install it again; the office's data are untouched.\n\n%ls",
           what, home);
#ifdef CONSOLE
  fwprintf(stderr, L"%ls\n", text);
#else
  MessageBoxW(NULL, text, L"Kopdesk", MB_ICONERROR);
#endif
  return 4;
}

static void option(const char *fixed, const wchar_t *path) {
  int size = path ? WideCharToMultiByte(CP_ACP, 0, path, -1, NULL, 0, NULL, NULL) : 1;
  char *text = calloc(1, strlen(fixed) + size + 1);
  strcpy(text, fixed);
  if (path) {
    WideCharToMultiByte(CP_ACP, 0, path, -1, text + strlen(fixed), size, NULL, NULL);
  }
  options[option_count++].optionString = text;
}

/* Where the archive of classes lies that makes the next start fast; it is written when the program first closes. */
static void shared_archive(void) {
#ifdef ARCHIVE
  wchar_t folder[LONGEST], file[LONGEST];
  DWORD length = GetEnvironmentVariableW(L"LOCALAPPDATA", folder, LONGEST - 64);
  if (length == 0 || length >= LONGEST - 64) {
    return;
  }
  wcscat(folder, L"\\Kopdesk");
  CreateDirectoryW(folder, NULL);
  swprintf(file, LONGEST, L"%ls\\mulai-%hs.jsa", folder, ARCHIVE);
  option("-XX:+AutoCreateSharedArchive", NULL);
  option("-XX:SharedArchiveFile=", file);
#endif
}

static jobjectArray arguments(JNIEnv *env, int count, wchar_t **values) {
  jclass string = (*env)->FindClass(env, "java/lang/String");
  jobjectArray all = (*env)->NewObjectArray(env, count, string, NULL);
  for (int i = 0; i < count; i++) {
    jstring one = (*env)->NewString(env, (const jchar *)values[i], (jsize)wcslen(values[i]));
    (*env)->SetObjectArrayElement(env, all, i, one);
  }
  return all;
}

static int run(int count, wchar_t **values) {
  wchar_t path[LONGEST];
  GetModuleFileNameW(NULL, home, LONGEST);
  *wcsrchr(home, L'\\') = 0;
  swprintf(path, LONGEST, L"%ls\\runtime\\bin", home);
  SetDllDirectoryW(path);
  swprintf(path, LONGEST, L"%ls\\runtime\\bin\\server\\jvm.dll", home);
  HMODULE jvm = LoadLibraryExW(path, NULL, LOAD_WITH_ALTERED_SEARCH_PATH);
  if (!jvm) {
    return fail(path);
  }
  CreateVm create = (CreateVm)(void *)GetProcAddress(jvm, "JNI_CreateJavaVM");
  if (!create) {
    return fail(path);
  }
  const char *flags[] = {FLAGS};
  for (size_t i = 0; i < sizeof flags / sizeof *flags; i++) {
    option(flags[i], NULL);
  }
  if (count > 1 && wcscmp(values[1], L"--mode-aman") == 0) {
    option("-Dprism.order=sw", NULL);
    count--;
    values++;
  }
  shared_archive();
  option("-Xshare:auto", NULL);
  option("-Xlog:disable", NULL);
  option("-Xlog:all=error:stderr", NULL);
  swprintf(path, LONGEST, L"%ls\\lib\\kopdesk.jar", home);
  option("-Djava.class.path=", path);
  JavaVMInitArgs init = {.version = JNI_VERSION_10, .nOptions = option_count, .options = options};
  JavaVM *vm;
  JNIEnv *env;
  if (create(&vm, (void **)&env, &init) != JNI_OK) {
    return fail(L"Java");
  }
  jclass main_class = (*env)->FindClass(env, "id/kopdesk/Kopdesk");
  if (!main_class) {
    return fail(path);
  }
  jmethodID main_method = (*env)->GetStaticMethodID(env, main_class, "main", "([Ljava/lang/String;)V");
  (*env)->CallStaticVoidMethod(env, main_class, main_method, arguments(env, count - 1, values + 1));
  /* main ends the process by itself; whoever comes back here has failed. */
  (*vm)->DestroyJavaVM(vm);
  return 4;
}

#ifdef CONSOLE
int wmain(int count, wchar_t **values) {
  UINT before = GetConsoleOutputCP();
  SetConsoleOutputCP(CP_UTF8);
  int code = run(count, values);
  SetConsoleOutputCP(before);
  return code;
}
#else
int WINAPI wWinMain(HINSTANCE own, HINSTANCE none, PWSTR line, int show) {
  int count;
  wchar_t **values = CommandLineToArgvW(GetCommandLineW(), &count);
  return run(count, values);
}
#endif
