// What the workspace has that steps may point at: members, teams, pipelines, forms, properties.
import { channelModels } from '@parley/channels/models';
import type { EditorStore, EditorTools } from '@parley/editor';
import { useQueries, useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { useProperties } from '../../contacts/properties/use-properties';
import { channelLooks } from '../../inbox/channel/channel-mark';
import { useCalledFlows } from './use-called-flows';

export function useEditorTools(flowId: string, store: EditorStore): EditorTools {
  const { t: inbox } = useTranslation('inbox');
  const members = useQuery(api.members.list.queryOptions()).data;
  const teams = useQuery(api.teams.list.queryOptions()).data;
  const pipelines = useQuery(api.pipelines.list.queryOptions()).data;
  const flows = useQuery(api.flows.list.queryOptions()).data;
  const callable = useQuery(api.flows.callable.queryOptions()).data;
  const { library } = useCalledFlows(store);
  const router = useRouter();
  const labels = useQuery(api.labels.list.queryOptions()).data;
  const forms = useQuery(api.forms.list.queryOptions()).data;
  const ofContacts = useProperties('contact');
  const ofTickets = useProperties('ticket');
  const definitions = useQueries({
    queries: (forms ?? []).map(({ id }) => api.forms.get.queryOptions({ formId: id })),
    combine: (found) => found.map(({ data }) => data),
  });
  return useMemo(
    () => ({
      members: (members ?? []).map(({ id, name }) => ({ id, name })),
      teams: (teams ?? []).map(({ id, name }) => ({ id, name })),
      pipelines: (pipelines ?? []).map(({ id, name, stages }) => ({
        id,
        name,
        stages: stages.map((stage) => ({ id: stage.id, name: stage.name })),
      })),
      forms: definitions.flatMap((view) =>
        view
          ? [
              {
                id: view.form.id,
                name: view.form.definition.name,
                definition: view.form.definition,
                fields: fieldsOf(view.form.definition),
              },
            ]
          : [],
      ),
      flows: (flows ?? []).map(({ id, name }) => ({ id, name })),
      // A flow that called itself would never end
      callable: (callable ?? []).filter(({ id }) => id !== flowId),
      library,
      flowLink: (id) => router.buildLocation({ to: '/flows/$flowId', params: { flowId: id } }).href,
      labels: (labels ?? []).map(({ id, name }) => ({ id, name })),
      contactProperties: ofContacts.map(({ key, label }) => ({ id: key, name: label })),
      ticketProperties: ofTickets.map(({ key, label }) => ({ id: key, name: label })),
      channels: speaking.map(({ kind, mostChoices }) => ({
        id: kind,
        name: inbox(`channels.${kind}`),
        icon: channelLooks[kind].icon,
        mostChoices,
      })),
    }),
    [
      members,
      teams,
      pipelines,
      flows,
      callable,
      library,
      router,
      flowId,
      labels,
      definitions,
      ofContacts,
      ofTickets,
      inbox,
    ],
  );
}

/** Forms and the like speak no choices. */
const speaking = Object.values(channelModels).flatMap(({ kind, capabilities }) =>
  capabilities.choices.max > 0 ? [{ kind, mostChoices: capabilities.choices.max }] : [],
);

type Definition = { fields: readonly { key: string; kind: string }[] };

function fieldsOf({ fields }: Definition): EditorTools['forms'][number]['fields'] {
  return fields.map(({ key, kind }) => ({
    key,
    type: kind === 'number' ? 'number' : kind === 'checkboxes' ? 'list' : 'text',
  }));
}
