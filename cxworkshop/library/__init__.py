"""Outside any one workshop: templates, the sample, settings, recent files, folders."""
