import Foundation
import MilepaelTestKit

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A terminal window with a shell in it, played by a tmux of its own: keys go in, and what a person
/// would see comes out.
///
/// Nothing here waits without a limit, and the tmux goes with the object.
final class Window {
  /// What was waited for did not come.
  struct NeverCame: Error, CustomStringConvertible {
    let wanted: String
    let screen: String

    var description: String { "Never came: \(wanted). The screen was:\n\(screen)" }
  }

  let sandbox: Sandbox
  private let environment: [String: String]
  /// Of its tmux: two windows of one sandbox need two.
  private let name: String

  /// Opens a window with the sandbox's variables; `milepael` is in its path.
  init(
    _ sandbox: Sandbox, columns: Int = 120, rows: Int = 40, name: String = "tmux"
  ) throws {
    self.sandbox = sandbox
    self.name = name
    let home = sandbox.file("home").path
    var environment = sandbox.environment
    environment["PATH"] = "\(Program.folder.path):/usr/bin:/bin"
    environment["XDG_CONFIG_HOME"] = "\(home)/config"
    environment["XDG_DATA_HOME"] = "\(home)/data"
    environment["XDG_STATE_HOME"] = "\(home)/state"
    environment["LC_ALL"] = environment["LC_ALL"] ?? "C.UTF-8"
    environment["TERM"] = "dumb"
    // What an interactive shell reads first.
    environment["ENV"] = sandbox.file("shellrc").path
    try sandbox.write("PS1='\(Self.prompt) '\n", to: "shellrc")
    self.environment = environment
    let size = ["-x", "\(columns)", "-y", "\(rows)"]
    try tmux(
      ["start-server", ";", "set", "-g", "status", "off", ";"]
        + ["set", "-g", "default-terminal", "tmux-256color", ";"]
        + ["new-session", "-d"] + size + ["exec sh", ";"]
        // Should the tests be ended in a way that leaves it alone, it still ends.
        + ["run-shell", "-b", "sleep 60; tmux -S '\(socket)' kill-server"])
    try waitForShell()
  }

  private static let prompt = "ready>"

  deinit { _ = Result { try tmux(["kill-server"]) } }

  private var socket: String { sandbox.file(name).path }

  @discardableResult
  private func tmux(_ arguments: [String]) throws -> String {
    try Program.run(
      command: ["tmux", "-S", socket, "-f", "/dev/null"] + arguments, in: sandbox.folder,
      environment: environment
    ).output
  }

  // MARK: In

  /// Presses keys, in tmux's notation: `n`, `Enter`, `C-s`, `Escape`.
  func press(_ keys: String...) throws { try tmux(["send-keys"] + keys) }

  func type(_ text: String) throws { try tmux(["send-keys", "-l", text]) }

  /// Pastes as a terminal does: in brackets, when the program asked for them.
  func paste(_ text: String) throws {
    try tmux(["set-buffer", "--", text, ";", "paste-buffer", "-p"])
  }

  /// Types a line for the shell.
  func shell(_ line: String) throws {
    try type(line)
    try press("Enter")
  }

  func resize(columns: Int, rows: Int) throws {
    try tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  // MARK: Out

  /// What is seen, line by line.
  var screen: String { get throws { try tmux(["capture-pane", "-p"]) } }

  /// The same with the escape sequences of colours and attributes.
  var colouredScreen: String { get throws { try tmux(["capture-pane", "-p", "-e"]) } }

  /// Whether the cursor is seen and the shell's own screen is shown.
  var isGivenBack: Bool {
    get throws { try tmux(["display", "-p", "#{cursor_flag} #{alternate_on}"]) == "1 0\n" }
  }

  /// Waits until the screen satisfies a condition, ten seconds at most.
  @discardableResult
  func wait(_ wanted: String, until isThere: (String) throws -> Bool) throws -> String {
    let limit = Date(timeIntervalSinceNow: 10)
    while true {
      let screen = try screen
      if try isThere(screen) { return screen }
      guard limit.timeIntervalSinceNow > 0 else {
        throw NeverCame(wanted: wanted, screen: screen)
      }
      usleep(10_000)
    }
  }

  @discardableResult
  func wait(for text: String) throws -> String {
    try wait("“\(text)”") { $0.contains(text) }
  }

  @discardableResult
  func wait(whileThereIs text: String) throws -> String {
    try wait("the end of “\(text)”") { !$0.contains(text) }
  }
}

extension Window {
  /// Starts the program from the shell, so that its process id is known, and waits for its screen.
  func start(_ command: String = "milepael ballerup.json", until text: String = "? hjælp") throws {
    try shell("clear; sh -c 'echo $$ >pid; exec \(command)'")
    try wait(for: text)
  }

  /// Sends the program a signal.
  func send(_ signal: Int32) throws {
    guard kill(try process, signal) == 0 else {
      throw NeverCame(wanted: "a program to send signal \(signal) to", screen: try screen)
    }
  }

  private var process: pid_t {
    get throws { pid_t(try sandbox.read("pid").filter(\.isNumber)) ?? 0 }
  }

  /// Closes the window, as with the mouse: the program loses its terminal. Whether the program ends
  /// then.
  func closeAndEnd() throws -> Bool {
    let process = try process
    try tmux(["kill-server"])
    let limit = Date(timeIntervalSinceNow: 10)
    while limit.timeIntervalSinceNow > 0 {
      // Where nobody collects orphans, one that has ended is still listed.
      let program = try? FileManager.default.destinationOfSymbolicLink(
        atPath: "/proc/\(process)/exe")
      if kill(process, 0) != 0 || program == nil { return true }
      usleep(10_000)
    }
    return false
  }

  /// Presses the key that ends the program, and waits for the shell.
  func quit() throws {
    try press("q")
    try waitForShell()
  }

  /// Waits until the program has given the terminal back and the shell asks for a line. What is typed
  /// before that would be the program's.
  func waitForShell() throws {
    try wait("the shell") { screen in
      guard screen.split(separator: "\n").last == Self.prompt[...] else { return false }
      return try tmux(["display", "-p", "#{alternate_on}"]) == "0\n"
    }
  }

  /// What a person would type after a program that was killed and gave nothing back.
  func recoverFromKill() throws {
    try type("stty sane; tput rmcup; tput cnorm; clear")
    // The Enter key sends something else until then.
    try press("C-j")
    try waitForShell()
  }

  /// Waits until the corner says when it was saved.
  @discardableResult
  func waitForSaved() throws -> String {
    try wait("that it is saved") { $0.contains(#/ gemt \d\d:\d\d/#) }
  }
}
