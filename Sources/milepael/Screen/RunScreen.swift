/// Runs the screen until the person quits, and returns the exit status.
///
/// A stub: the screen is built on the branch `main`.
func runScreen(_ options: ScreenOptions) throws -> Int32 {
  Streams.message("milepael: the screen is not part of this build")
  return 1
}
