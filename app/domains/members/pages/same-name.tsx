/** A warning before somebody is entered who is called as another; never a refusal. */
import type { Confirmation } from '../../../web/form-page.tsx'
import { Namesakes } from '../../../web/namesakes.tsx'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { namesakesOf } from '../same-name.db.ts'

/** What is asked before somebody is entered who is called as another; undefined when nobody is. */
export async function sureOfName(visit: CooperativeVisit, name: string): Promise<Confirmation | undefined> {
  const namesakes = await visit.read((tx) => namesakesOf(tx, visit.cooperative.id, name))
  if (namesakes.length === 0) return undefined
  const words = visit.text.members.add.sameName
  return {
    title: words.title({ name }),
    shown: <Namesakes visit={visit} namesakes={namesakes} />,
    saveLabel: words.yes,
    changeLabel: words.change,
  }
}
