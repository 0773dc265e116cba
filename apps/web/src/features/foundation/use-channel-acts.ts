import type { ContractOf } from '@cadans/contracts/calls/call';
import { createChannel } from '@cadans/contracts/calls/channels';
import type { BodyInputOf } from '@cadans/contracts/endpoint';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../api/call';
import { explain } from '../../api/explain';
import { refreshNoGos } from '../../api/no-gos.queries';
import { showToast } from '../../ui/toast-queue';
import { useTranslation } from '../../words/use-translation';
import { type ChannelAct, deleting } from './channel-acts';
import { channelsQuery, refreshYears } from './foundation.queries';

const scope = (organisationId: string) => ({ id: `channels ${organisationId}` });

/** Performs acts on channels one after the other: shown at once, rolled back with the server's reason. */
export function usePerformOnChannels(organisationId: string): (act: ChannelAct) => void {
  const queries = useQueryClient();
  const { t } = useTranslation('foundation');
  const { t: ui } = useTranslation('ui');
  const { queryKey } = channelsQuery(organisationId);
  const { mutate } = useMutation({
    scope: scope(organisationId),
    mutationFn: ({ send }: ChannelAct) => send(queries.getQueryData(queryKey) ?? []),
    onMutate: async ({ show }) => {
      await queries.cancelQueries({ queryKey });
      const kept = queries.getQueryData(queryKey);
      queries.setQueryData(queryKey, (channels) => channels && [...show(channels)]);
      return { kept };
    },
    onSuccess: (_, { said, undo }) =>
      showToast({
        text: said,
        ...(undo && { action: { label: ui('undo'), onPress: () => mutate(undo()) } }),
      }),
    onError: (error, _act, context) => {
      if (context?.kept) queries.setQueryData(queryKey, context.kept);
      showToast({ tone: 'danger', text: t('refused'), detail: explain(error, ui) });
    },
    // Awaited: the next act builds on the versions this one made.
    onSettled: async () => {
      refreshYears(queries, organisationId);
      // A stance is a no-go as well.
      void refreshNoGos(queries, organisationId);
      await queries.invalidateQueries({ queryKey });
    },
  });
  return mutate;
}

/** Adds a channel at the end. Who asks waits for the answer: a name can be taken. */
export function useAddChannel(organisationId: string) {
  const queries = useQueryClient();
  const { t } = useTranslation('foundation');
  const { t: ui } = useTranslation('ui');
  const perform = usePerformOnChannels(organisationId);
  const { queryKey } = channelsQuery(organisationId);
  return useMutation({
    scope: scope(organisationId),
    mutationFn: (texts: BodyInputOf<ContractOf<typeof createChannel>>) =>
      call(createChannel, { params: { organisationId }, body: texts }),
    onSuccess: (channel) => {
      queries.setQueryData(queryKey, (channels) => [...(channels ?? []), channel]);
      refreshYears(queries, organisationId);
      const undo = () =>
        perform(
          deleting(organisationId, channel, {
            said: t('channelDeleted', { name: channel.name }),
            undone: t('channelAdded', { name: channel.name }),
          }),
        );
      showToast({
        text: t('channelAdded', { name: channel.name }),
        action: { label: ui('undo'), onPress: undo },
      });
    },
  });
}
