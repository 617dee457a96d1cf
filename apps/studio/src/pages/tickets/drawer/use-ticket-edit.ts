// Changes of a ticket are stored as they are made; one that meets somebody else's newer change waits for a decision.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../../api/client';
import { reasonOf } from '../../../api/reason-of';
import { useExplain } from '../../../api/use-explain';
import type { Priority } from '../card/priority-mark';

export interface TicketFields {
  name?: string;
  description?: string;
  priority?: Priority;
  ownerId?: string | null;
  properties?: Record<string, string | number | boolean>;
}

export function useTicketEdit(ticketId: string) {
  const explain = useExplain();
  const queryClient = useQueryClient();
  const options = api.tickets.get.queryOptions({ ticketId });
  const query = useQuery(options);
  // What was refused because the ticket had changed meanwhile.
  const [conflict, setConflict] = useState<TicketFields | null>(null);
  const refresh = () => queryClient.invalidateQueries(api.tickets.pathFilter());
  const update = useMutation(
    api.tickets.update.mutationOptions({
      onSuccess: ({ revision }, { fields }) =>
        queryClient.setQueryData(options.queryKey, (ticket) => {
          if (!ticket) return ticket;
          const { name = ticket.name, description = ticket.description, priority = ticket.priority } = fields;
          return { ...ticket, name, description, priority, revision };
        }),
      onError: (error, { fields }) => {
        if (reasonOf(error).code === 'CONFLICT') setConflict(fields);
      },
      onSettled: refresh,
    }),
  );
  const move = useMutation(api.tickets.move.mutationOptions({ onSettled: refresh }));
  const save = (fields: TicketFields, revision = query.data?.revision) =>
    update.mutate({ ticketId, fields, ...(revision !== undefined && { revision }) });
  const failed = [move, update].find((one) => one.isError && reasonOf(one.error).code !== 'CONFLICT');
  return {
    query,
    save,
    moveTo: (stageId: string) => move.mutate({ ticketId, stageId, beforeTicketId: null }),
    saving: update.isPending || move.isPending,
    saved: update.isSuccess || move.isSuccess,
    problem: failed ? explain(failed.error) : null,
    conflict,
    keepTheirs: () => setConflict(null),
    /** Stores the refused change over the newest state. */
    insist: async () => {
      const newest = await queryClient.fetchQuery({ ...options, staleTime: 0 });
      if (conflict) save(conflict, newest.revision);
      setConflict(null);
    },
  };
}

export type TicketEdit = ReturnType<typeof useTicketEdit>;
