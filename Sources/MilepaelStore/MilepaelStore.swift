// MilepaelStore
