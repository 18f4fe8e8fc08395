/** One look back: on what, where it stood, whether it could be steered, what happened, and what we would do. */
import { useTranslation } from 'react-i18next'
import type { Retrospective } from '../../../shared/domain/retrospective.ts'
import { useWriter } from '../../data/use-writer.ts'
import { useFormat } from '../../ui/format.ts'
import { OpenLink } from '../../ui/open-link.tsx'
import { RecordActs } from '../../ui/record-acts.tsx'
import { useUndoToast } from '../../ui/use-undo-toast.ts'
import styles from './retrospective.module.css'
import { usePlaceWords } from './use-place-words.ts'

export type RetrospectiveEntryProps = {
  readonly account: string
  readonly name: string
  /** What it is about, in words: the account, an initiative of it. */
  readonly about: string
  /** Leads to the account; not where it stands on its page. */
  readonly linked: boolean
  readonly look: Retrospective
  readonly onEdit: () => void
}

export function RetrospectiveEntry({ account, name, about, linked, look, onEdit }: RetrospectiveEntryProps) {
  const { t } = useTranslation('retrospective')
  const format = useFormat()
  const place = usePlaceWords()
  const write = useWriter()
  const say = useUndoToast()
  const remove = async () => {
    const wrote = await write(account, [{ record: look.id, kind: 'retrospective', set: { deleted: true } }])
    if (wrote.stored) say(t('entry.deleted', { name }), wrote.undo)
  }
  return (
    <div className={styles.entry}>
      <div className={styles.words}>
        <p>
          {linked ? (
            <OpenLink strong href={`/accounts/${account}/initiatives`}>
              <bdi>{about}</bdi>
            </OpenLink>
          ) : (
            <bdi className="strong">{about}</bdi>
          )}
          <span className="ink-2">
            , {t('entry.day', { day: format.day(look.day) })}: {place(look)}
          </span>
        </p>
        <p className="ink-2">{t('entry.steered', { what: t(`steered.${look.steered ?? 'unsaid'}`) })}</p>
        {(['happened', 'differently', 'again'] as const).map(
          (what) =>
            look[what].trim() !== '' && (
              <p key={what}>
                <span className="ink-2">{t(`entry.${what}`)}</span> <bdi dir="auto">{look[what]}</bdi>
              </p>
            ),
        )}
        {look.recorder !== '' && (
          <p className="ink-3 type-meta">
            {t('entry.by', { name: look.recorder, day: format.dayOfMoment(look.recordedAt, 0) })}
          </p>
        )}
      </div>
      <div className={styles.acts} data-opens={look.id}>
        <RecordActs
          edit={{ short: t('entry.edit'), whole: t('entry.editOf', { name: about }) }}
          remove={{ short: t('entry.remove'), whole: t('entry.removeOf', { name: about }) }}
          onEdit={onEdit}
          onRemove={remove}
        />
      </div>
    </div>
  )
}
