/** Before somebody is entered in the register: who, since when, with which business and which way in. */
import { Facts } from '../../../ui/index.ts'
import type { Day } from '../../../values/day.ts'
import { formatDay } from '../../../values/format.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import type { Confirmation } from '../../../web/form-page.tsx'
import { Namesakes } from '../../../web/namesakes.tsx'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { namesakesOf } from '../same-name.db.ts'

type Typed = {
  readonly name: string
  readonly email: string
  readonly joinedOn: Day
  readonly tradeName: string
  readonly addressOf?: 'same' | 'other' | undefined
}

/** What is asked before it is done; who is called the same is named above it, and never a refusal. */
export async function sureOfEntering(
  visit: CooperativeVisit,
  { name, email, joinedOn, tradeName, addressOf }: Typed,
): Promise<Result<Confirmation, 'joined-in-future'>> {
  if (joinedOn > visit.now.today) return refuse('joined-in-future')
  const namesakes = await visit.read((tx) => namesakesOf(tx, visit.cooperative.id, name))
  const { fields, add } = visit.text.members
  const { sure, sameName } = add
  const known = namesakes.length > 0
  const byCard = email === '' || addressOf === 'other'
  return ok({
    title: known ? sameName.title({ name }) : sure.title,
    shown: (
      <>
        {known && <Namesakes visit={visit} namesakes={namesakes} />}
        <Facts
          facts={[
            { label: fields.name, value: name },
            { label: fields.joinedOn, value: formatDay(joinedOn, visit.language) },
            { label: fields.tradeName, value: tradeName === '' ? sure.noBusiness : tradeName },
            { label: sure.access, value: byCard ? sure.byCard : sure.byMail({ email }) },
          ]}
        />
      </>
    ),
    saveLabel: known ? sameName.yes : sure.yes,
    changeLabel: sameName.change,
  })
}
