// swift run -c release MilepaelFuzz [decoder|history|edits|merge|import ...] [--count N] [--seed S]
//
// Tries what reads the files of others with inputs that are almost right, and prints how many were
// taken in, how many refused, and how many a second. An input that breaks a law is printed, and the
// program ends with 1. The same seed makes the same inputs.

import MilepaelTestKit

var count = 100_000
var seed: UInt64 = 1
var targets: [Fuzz] = []
var arguments = CommandLine.arguments.dropFirst()
while let argument = arguments.popFirst() {
  switch argument {
  case "--count": count = arguments.popFirst().flatMap { Int($0) } ?? count
  case "--seed": seed = arguments.popFirst().flatMap { UInt64($0) } ?? seed
  default:
    guard let target = Fuzz(rawValue: argument) else {
      let names = Fuzz.allCases.map(\.rawValue).joined(separator: ", ")
      print("There is no target \(argument), but: \(names)")
      throw UnknownTarget(name: argument)
    }
    targets.append(target)
  }
}

struct UnknownTarget: Error { let name: String }

for name in targets.isEmpty ? Fuzz.allCases : targets {
  var target = try name.target(seed: seed)
  var taken = 0
  var slowest = Duration.zero
  let clock = ContinuousClock()
  let start = clock.now
  for _ in 0..<count {
    let before = clock.now
    if try target.tryNext() { taken += 1 }
    slowest = max(slowest, before.duration(to: clock.now))
  }
  let seconds = start.duration(to: clock.now) / .seconds(1)
  print(
    "\(name.rawValue): \(count) inputs, \(taken) taken in, \(count - taken) refused or changed,",
    "\(Int(Double(count) / seconds)) a second, the slowest in \(slowest), seed \(seed)")
}
