"""Rules and how they run: registry, selection, options, configuration, fingerprints, baseline."""
