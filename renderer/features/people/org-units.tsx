/** The units and sites of an account as the tree they are: added, renamed, moved and deleted in place. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Hanging } from '../../../shared/domain/hanging.ts'
import type { OrgUnit } from '../../../shared/domain/org-unit.ts'
import { orgTree } from '../../../shared/people/org-tree.ts'
import type { AccountRecords } from '../../../shared/scoring/account-records.ts'
import { useReadHanging } from '../../data/use-read-hanging.ts'
import { useWriter } from '../../data/use-writer.ts'
import { Button } from '../../ui/button.tsx'
import { DeleteQuestion, nothingHangs } from '../../ui/delete-question.tsx'
import { RecordActs } from '../../ui/record-acts.tsx'
import { Section } from '../../ui/section.tsx'
import { useFocusBack } from '../../ui/use-focus-back.ts'
import { useUndoToast } from '../../ui/use-undo-toast.ts'
import { OrgUnitForm } from './org-unit-form.tsx'
import styles from './org-units.module.css'

type Opened =
  | { readonly what: 'edit'; readonly id: string }
  | { readonly what: 'delete'; readonly id: string; readonly hanging: Hanging }
  | 'newUnit'
  | null

export type OrgUnitsProps = { readonly account: string; readonly records: AccountRecords }

export function OrgUnits({ account, records }: OrgUnitsProps) {
  const { t } = useTranslation('people')
  const write = useWriter()
  const readHanging = useReadHanging(account)
  const say = useUndoToast()
  const [opened, setOpened] = useState<Opened>(null)
  const place = useFocusBack<HTMLDivElement>(
    opened === null || opened === 'newUnit' ? opened : `${opened.what} ${opened.id}`,
  )
  const close = () => {
    setOpened(null)
  }
  const remove = async ({ id, name }: OrgUnit) => {
    const wrote = await write(account, [{ record: id, kind: 'orgUnit', set: { deleted: true } }])
    if (!wrote.stored) return
    close()
    say(t('org.deleted', { name }), wrote.undo)
  }
  const openOf = (id: string) => (opened !== null && opened !== 'newUnit' && opened.id === id ? opened : null)
  const tree = [...branches('unit'), ...branches('site')]
  return (
    <Section title={t('org.title')} sub={t('org.sub')}>
      <div ref={place} className={styles.units}>
        {tree.length === 0 && <p className="ink-2">{t('org.none')}</p>}
        {tree.length > 0 && (
          <ul aria-label={t('org.list')} className={styles.tree}>
            {tree.map(({ unit, depth }) => {
              const open = openOf(unit.id)
              return (
                <li key={unit.id} data-depth={Math.min(depth, DEEPEST)}>
                  {open?.what === 'edit' ? (
                    <OrgUnitForm account={account} units={records.orgUnits} unit={unit} onDone={close} />
                  ) : (
                    entry(unit)
                  )}
                  {open?.what === 'delete' && (
                    <DeleteQuestion
                      name={unit.name}
                      hanging={open.hanging}
                      onDelete={() => void remove(unit)}
                      onKeep={close}
                    />
                  )}
                </li>
              )
            })}
          </ul>
        )}
        {opened === 'newUnit' ? (
          <OrgUnitForm account={account} units={records.orgUnits} unit={null} onDone={close} />
        ) : (
          <div data-opens="newUnit">
            <Button
              onPress={() => {
                setOpened('newUnit')
              }}
            >
              {t('org.add')}
            </Button>
          </div>
        )}
      </div>
    </Section>
  )

  function branches(sort: OrgUnit['sort']) {
    return orgTree(records.orgUnits.filter((unit) => unit.sort === sort))
  }

  function entry(unit: OrgUnit) {
    const count = records.people.filter(({ unit: at, site }) => at === unit.id || site === unit.id).length
    return (
      <div className={styles.entry}>
        <p>
          <bdi className="strong">{unit.name}</bdi>
          <span className="ink-2">
            , {t(`org.sorts.${unit.sort}`)}, {t('org.people', { count })}
          </span>
        </p>
        <div className={styles.acts} data-opens={`edit ${unit.id}`}>
          <RecordActs
            edit={{ short: t('org.editShort'), whole: t('org.edit', { name: unit.name }) }}
            remove={{ short: t('org.deleteShort'), whole: t('org.delete', { name: unit.name }) }}
            onEdit={() => {
              setOpened({ what: 'edit', id: unit.id })
            }}
            onRemove={async () => {
              const hanging = await readHanging(unit.id)
              if (nothingHangs(hanging)) await remove(unit)
              else setOpened({ what: 'delete', id: unit.id, hanging })
            }}
          />
        </div>
      </div>
    )
  }
}

/** Deeper ones are drawn no further in. */
const DEEPEST = 4
