print("milepael")
