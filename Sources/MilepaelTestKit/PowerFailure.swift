import MilepaelStore

extension MemoryFiles {
  /// Every state in which a power failure at this moment can leave the disk.
  ///
  /// What was done to names since the last sync of the folder has happened or not, each step for
  /// itself. Content that was not synced is there, is gone, is there by half, or is zeros; what was
  /// synced before something was added stays.
  public func afterPowerFailure() -> [MemoryFiles] {
    var outcomes: [MemoryFiles] = []
    for steps in 0..<(1 << pending.count) {
      for loss in Loss.allCases {
        let disk = MemoryFiles()
        disk.links = links
        disk.names = durableNames
        for (index, step) in pending.enumerated() where steps & 1 << index != 0 {
          disk.names.apply(step)
        }
        disk.durableNames = disk.names
        for (number, node) in nodes {
          var node = node
          if node.content != node.durable { node.content = loss.left(of: node) }
          node.durable = node.content
          node.status.size = node.content.count
          disk.nodes[number] = node
        }
        outcomes.append(disk)
      }
    }
    return outcomes
  }

  private enum Loss: CaseIterable {
    case nothing, everything, half, zeros

    private func kept(_ node: Node) -> Int {
      node.content.starts(with: node.durable) ? node.durable.count : 0
    }

    private func added(_ node: Node) -> Int { node.content.count - kept(node) }

    func left(of node: Node) -> [UInt8] {
      switch self {
      case .nothing: node.content
      case .everything: node.durable
      case .half: Array(node.content.prefix(kept(node) + added(node) / 2))
      case .zeros: node.content.prefix(kept(node)) + [UInt8](repeating: 0, count: added(node))
      }
    }
  }
}
