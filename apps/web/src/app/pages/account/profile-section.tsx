import { EmailForm } from '../../../features/account/profile/email-form';
import { NameForm } from '../../../features/account/profile/name-form';
import { useKeepLanguage } from '../../../features/session/session.queries';
import { Card } from '../../../ui/card';
import { SegmentedControl } from '../../../ui/segmented-control';
import { useLanguage } from '../../../words/use-language';
import { useTranslation } from '../../../words/use-translation';
import type { SectionProps } from './section-props';

/** What somebody is called, which language they read, and where their mail goes. */
export function ProfileSection({ user }: SectionProps) {
  const { t } = useTranslation('account');
  const { language, setLanguage } = useLanguage();
  const keep = useKeepLanguage();
  return (
    <>
      <Card title={t('name.title')}>
        <NameForm key={user.name} name={user.name} />
      </Card>
      <Card title={t('email.title')}>
        <EmailForm email={user.email} />
      </Card>
      <Card title={t('language.title')}>
        <p className="pb-3 text-muted">{t('language.text')}</p>
        <SegmentedControl
          label={t('language.title')}
          segments={[
            { id: 'nl', label: t('language.dutch') },
            { id: 'en', label: t('language.english') },
          ]}
          value={language}
          onChange={(next) => {
            void setLanguage(next);
            keep.mutate(next);
          }}
        />
      </Card>
    </>
  );
}
