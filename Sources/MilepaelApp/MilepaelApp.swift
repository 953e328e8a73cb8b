// MilepaelApp
