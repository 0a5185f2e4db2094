package org.lectern.server.page;

/// A link with its words.
public record LinkView(String label, String link) {}
