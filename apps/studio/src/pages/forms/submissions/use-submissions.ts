// Submissions as they are being looked for, a page at a time.
import { useInfiniteQuery } from '@tanstack/react-query';
import { api, client } from '../../../api/client';
import { askedOf, type Finding } from './finding';

const pageSize = 50;

interface Place {
  at: number;
  id: string;
}

export function useSubmissions(formId: string, finding: Finding) {
  const first: Place | undefined = undefined;
  const asked = { formId, ...askedOf(finding) };
  return useInfiniteQuery({
    queryKey: [...api.forms.submissions.queryKey(asked), 'pages'],
    queryFn: ({ pageParam }: { pageParam: Place | undefined }) =>
      client.forms.submissions.query({ ...asked, ...(pageParam && { before: pageParam }) }),
    initialPageParam: first,
    getNextPageParam: ({ rows }): Place | undefined => {
      const last = rows.at(-1);
      return rows.length < pageSize || !last ? undefined : { at: last.createdAt, id: last.id };
    },
  });
}
