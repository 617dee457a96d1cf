// What a member looks for among submissions, and how the server is asked for it.
export interface Finding {
  status: 'kept' | 'partial' | 'spam';
  search: string;
  /** Days, or empty. */
  from: string;
  until: string;
}

export function isNarrowed({ search, from, until }: Finding): boolean {
  return search.trim() !== '' || from !== '' || until !== '';
}

/** Days are the visitor's own: from its first to its last moment where the member is. */
export function askedOf({ status, search, from, until }: Finding) {
  const start = Date.parse(`${from}T00:00`);
  const end = Date.parse(`${until}T00:00`);
  return {
    status,
    ...(search.trim() && { search: search.trim() }),
    ...(Number.isFinite(start) && { from: start }),
    ...(Number.isFinite(end) && { until: end + 86_400_000 }),
  };
}
