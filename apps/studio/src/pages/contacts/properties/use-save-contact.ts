// Stores a change of a contact and says what went wrong, if something did.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../api/client';
import { useExplain } from '../../../api/use-explain';

export interface ContactChange {
  properties?: Record<string, string | number | boolean>;
  ownerId?: string | null;
}

export function useSaveContact(contactId: string) {
  const explain = useExplain();
  const queryClient = useQueryClient();
  const update = useMutation(
    api.contacts.update.mutationOptions({
      onSettled: () => {
        void queryClient.invalidateQueries(api.contacts.pathFilter());
        // The name in lists and heads comes from the contact.
        void queryClient.invalidateQueries(api.conversations.pathFilter());
      },
    }),
  );
  return {
    save: (change: ContactChange) => update.mutate({ contactId, ...change }),
    problem: update.isError ? explain(update.error) : null,
  };
}
