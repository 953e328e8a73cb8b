import ArgumentParser

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

// A write beyond the person's limit is to fail, and be told, like any other; by default it ends the
// program.
signal(SIGXFSZ, SIG_IGN)

// A failure is told once, here, and the exit status says what it was. ArgumentParser's own messages
// repeat what was typed, so they are made harmless like everything else.
do {
  if let status = try QuickStart.run(Array(CommandLine.arguments.dropFirst())) { exit(status) }
  var command = try Milepael.parseAsRoot()
  try command.run()
} catch let failure as Failure {
  Streams.message("milepael: \(failure.text)")
  exit(failure.status)
} catch {
  let status = Milepael.exitCode(for: error)
  let text = Milepael.fullMessage(for: error)
  if !text.isEmpty {
    if status.isSuccess { try Streams.output(text + "\n") } else { Streams.message(text) }
  }
  exit(status.rawValue)
}
