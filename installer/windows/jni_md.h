/* What jni.h asks of the platform, for Windows; the JDK that builds on Linux has only its own. */
#pragma once
#define JNIEXPORT __declspec(dllexport)
#define JNIIMPORT __declspec(dllimport)
#define JNICALL __stdcall
typedef int jint;
typedef long long jlong;
typedef signed char jbyte;
