import { z } from 'zod'
import { DateField, Link, RadioGroup, Table, typedParts } from '../../../ui/index.ts'
import { formatDay } from '../../../values/format.ts'
import { choice, dayField, withDays } from '../../../web/fields.ts'
import { paths } from '../../../web/paths.ts'
import { setVatMode } from '../set-vat-mode.ts'
import { changesOf, modeOn, VAT_MODES } from '../vat-mode.ts'
import { settingsSection } from './section.tsx'

const schema = withDays(['fromDay'], z.object({ mode: choice(VAT_MODES), fromDay: dayField() }))

/** Ordinary VAT or KOR, from which day. */
export const vatSection = settingsSection({
  key: 'vat',
  slug: 'btw',
  schema,
  lead: (visit) => visit.text.cooperative.vat.lead,
  label: (visit, field) =>
    field === 'mode' ? visit.text.cooperative.vat.choose : visit.text.cooperative.vat.from,
  initial: ({ vatModes }, { now }) => ({ mode: modeOn(vatModes, now.today) ?? '' }),
  fields({ visit, typed, wrong }) {
    const words = visit.text.cooperative.vat
    const choices = VAT_MODES.map((mode) => ({
      value: mode,
      label: words.mode[mode],
      hint: words.modeHint[mode],
    }))
    return (
      <>
        <RadioGroup
          name="mode"
          label={words.choose}
          choices={choices}
          value={typed['mode']}
          error={wrong('mode')}
        />
        <DateField
          name="fromDay"
          label={words.from}
          value={typedParts(typed, 'fromDay')}
          error={wrong('fromDay')}
        />
      </>
    )
  },
  save: (visit, value, commandId) => visit.perform(setVatMode, visit.actor, value, commandId),
  below({ vatModes }, visit) {
    const words = visit.text.cooperative.vat
    const toLimit = (
      <Link href={paths.kor(visit.cooperative.slug)} roomy>
        {words.toLimit}
      </Link>
    )
    if (vatModes.length === 0) return toLimit
    return (
      <>
        {toLimit}
        <Table
          caption={words.history}
          rows={changesOf(vatModes)}
          rowKey={(row) => row.fromDay}
          columns={[
            {
              key: 'from',
              label: words.fromColumn,
              head: true,
              cell: (row) => formatDay(row.fromDay, visit.language),
            },
            { key: 'mode', label: words.modeColumn, cell: (row) => words.mode[row.mode] },
          ]}
        />
      </>
    )
  },
})
