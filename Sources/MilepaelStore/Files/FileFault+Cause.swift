#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension FileFault {
  /// What the system's error means for someone who opens or saves a file.
  public var cause: StoreError.Cause {
    switch code {
    case ENOENT, ENOTDIR: .missing
    case EISDIR: .notAFile
    case EACCES, EPERM: .permission(self)
    case EROFS: .readOnly(self)
    // No agreement is too large for a file system: EFBIG is a limit that was set for this person.
    case ENOSPC, EDQUOT, EFBIG: .diskFull(self)
    case EWOULDBLOCK where operation == .lock: .busy
    case EEXIST where operation == .link: .exists
    default: .io(self)
    }
  }

  /// Whether the file system does not know the operation at all, so that to repeat it is in vain.
  var isUnsupported: Bool {
    switch operation {
    case .link: [EPERM, ENOTSUP, EOPNOTSUPP, ENOSYS].contains(code)
    case .sync: code == EINVAL
    default: false
    }
  }
}
