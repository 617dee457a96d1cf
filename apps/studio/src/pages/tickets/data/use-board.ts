// The board of a pipeline; a move shows at once and goes back with a reason when the server refuses it.
import { showToast } from '@parley/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { useExplain } from '../../../api/use-explain';
import { type Move, placeTicket } from './place-ticket';

export function useBoard(pipelineId: string | null) {
  const { t } = useTranslation('tickets');
  const explain = useExplain();
  const queryClient = useQueryClient();
  const options = api.tickets.board.queryOptions(pipelineId ? { pipelineId } : {});
  const query = useQuery(options);
  const move = useMutation(
    api.tickets.move.mutationOptions({
      onMutate: async (wanted: Move) => {
        await queryClient.cancelQueries(api.tickets.board.pathFilter());
        const before = queryClient.getQueryData(options.queryKey);
        queryClient.setQueryData(options.queryKey, (board) => {
          const stage = board?.pipeline.stages.find(({ id }) => id === wanted.stageId) ?? null;
          return (
            board && {
              ...board,
              tickets: placeTicket(board.tickets, wanted).map((ticket) =>
                ticket.id === wanted.ticketId ? { ...ticket, stage } : ticket,
              ),
            }
          );
        });
        return { before };
      },
      onError: (error, wanted, context) => {
        const name = context?.before?.tickets.find(({ id }) => id === wanted.ticketId)?.name ?? '';
        if (context) queryClient.setQueryData(options.queryKey, context.before);
        showToast({ tone: 'danger', text: t('drag.failed', { name }), help: explain(error) });
      },
      onSettled: () => queryClient.invalidateQueries(api.tickets.pathFilter()),
    }),
  );
  return { query, move: (wanted: Move) => move.mutate(wanted) };
}
