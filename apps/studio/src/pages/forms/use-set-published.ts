// Opens or closes a form's public page; what goes wrong is said in a toast.
import { showToast } from '@parley/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { useExplain } from '../../api/use-explain';

export function useSetPublished() {
  const { t } = useTranslation('forms');
  const explain = useExplain();
  const queryClient = useQueryClient();
  const set = useMutation(
    api.forms.setPublished.mutationOptions({
      onSettled: () => queryClient.invalidateQueries(api.forms.pathFilter()),
      onError: (error, { published }) =>
        showToast({
          tone: 'danger',
          text: t(published ? 'failed.publish' : 'failed.unpublish'),
          help: published ? t('page.notReady') : explain(error),
        }),
    }),
  );
  const change = async (input: { formId: string; published: boolean }) => {
    try {
      return await set.mutateAsync(input);
    } catch {
      return null;
    }
  };
  return { busy: set.isPending, change };
}
