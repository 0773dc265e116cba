import { X } from 'lucide-react';
import {
  Button as AriaButton,
  UNSTABLE_ToastRegion as AriaToastRegion,
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
} from 'react-aria-components/Toast';
import { useTranslation } from '../words/use-translation';
import { classes } from './classes';
import { toastQueue } from './toast-queue';

/** The place where toasts appear; stands once in the app and is reached by F6. On a phone above: below are the acts. */
export function ToastRegion() {
  const { t } = useTranslation('ui');
  return (
    <AriaToastRegion
      queue={toastQueue}
      aria-label={t('messages')}
      data-no-print
      className="fixed bottom-[calc(1rem+var(--below-messages,0px))] left-1/2 z-60 flex w-max max-w-[calc(100vw-2rem)] -translate-x-1/2 flex-col-reverse gap-2 rounded-card outline-none max-md:top-2 max-md:bottom-auto"
    >
      {({ toast }) => (
        <Toast
          toast={toast}
          className={classes(
            'flex items-center gap-3 rounded-card bg-ink py-2 pr-2 pl-4 text-sm text-paper shadow-raised outline-offset-2 animate-rise',
            // Two ways on leave no room for the words beside them.
            toast.content.next ? 'max-md:flex-wrap max-md:gap-2' : undefined,
          )}
        >
          <ToastContent
            className={classes(
              'flex min-w-0 flex-1 flex-col',
              toast.content.next ? 'max-md:basis-[70%]' : undefined,
            )}
          >
            <Text slot="title" className="font-medium">
              {toast.content.tone === 'danger' ? <span aria-hidden>⚠ </span> : null}
              {toast.content.text}
            </Text>
            {toast.content.detail ? (
              <Text slot="description" className="text-xs opacity-80">
                {toast.content.detail}
              </Text>
            ) : null}
          </ToastContent>
          {[toast.content.next, toast.content.action].map((act) =>
            act ? (
              <AriaButton
                key={act.label}
                className={classes(
                  'min-h-8 cursor-pointer rounded-control border border-paper/40 px-3 font-semibold hover:bg-paper/15 max-md:min-h-11',
                  toast.content.next ? 'max-md:order-1' : undefined,
                )}
                onPress={() => {
                  act.onPress();
                  toastQueue.close(toast.key);
                }}
              >
                {act.label}
              </AriaButton>
            ) : null,
          )}
          <AriaButton
            slot="close"
            aria-label={t('close')}
            className="grid size-8 cursor-pointer place-items-center rounded-control hover:bg-paper/15 max-md:size-11"
          >
            <X size={16} aria-hidden />
          </AriaButton>
        </Toast>
      )}
    </AriaToastRegion>
  );
}
