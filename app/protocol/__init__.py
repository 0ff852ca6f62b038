"""The written routine: model, reading, writing, rules, the library of protocols."""
