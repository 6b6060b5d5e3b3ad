// The site runs on Linux, and so do its tests: they use its permissions, mounts and signals.
[assembly: System.Runtime.Versioning.SupportedOSPlatform("linux")]
