/// What the reader refuses to take in, so that a hostile file costs neither memory nor time.
///
/// Each limit lies far above what a municipality writes and far below what hurts a program.
public enum JSONLimits {
  /// 256 MiB: about 80,000 initiatives.
  public static let fileSize = 256 << 20
  /// Objects and arrays inside each other. The format itself needs 10.
  public static let depth = 64
  /// 1 MiB for one text or key, in bytes as the file spells it.
  public static let stringLength = 1 << 20
  /// Elements of one array, or fields of one object.
  public static let elements = 1_000_000
}
