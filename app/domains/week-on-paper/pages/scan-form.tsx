/** Paper that came back is photographed or sent as a file, several pages at once. */
import { z } from 'zod'
import { FileField } from '../../../ui/index.ts'
import { upload } from '../../../web/fields.ts'
import { formPage } from '../../../web/form-page.tsx'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { MEGABYTES, RECEIPT_TYPES } from '../../receipts/index.ts'
import { filesGiven } from '../../receipts/pages/index.ts'
import { addresses } from './addresses.ts'
import { CAME_TO, scanFiles, type Came, type ScanFilesRefusal } from './scan-files.ts'

/** Shows the form. */
export function scanForm(visit: CooperativeVisit): Promise<Response> {
  return formFor([]).show(visit)
}

/** Reads what was sent and keeps it. */
export async function receiveScans(visit: CooperativeVisit): Promise<Response> {
  return formFor(await filesGiven(visit)).receive(visit)
}

type Files = Awaited<ReturnType<typeof filesGiven>>

function formFor(files: Files) {
  // A browser sends a field without a name when nothing was chosen.
  const schema = files.length > 0 ? z.object({}) : z.object({ photo: upload(MEGABYTES, []) })
  return formPage<object, z.ZodType, Came, ScanFilesRefusal>({
    schema,
    files: true,
    load: async () => ({}),
    title: (visit) => visit.text.scans.title,
    lead: (visit) => visit.text.scans.lead,
    back: (visit) => backFrom(visit),
    initial: () => ({}),
    fields: ({ visit, wrong }) => {
      const words = visit.text.scans
      return (
        <>
          <FileField
            name="photo"
            label={words.photo}
            hint={words.photoHint}
            accept="image/*"
            capture
            maxMegabytes={MEGABYTES}
            error={wrong('photo') ?? (files.length > 0 ? words.chooseAgain : undefined)}
            optional
          />
          <FileField
            name="files"
            label={words.files}
            hint={words.filesHint}
            accept={RECEIPT_TYPES.join(',')}
            multiple
            maxMegabytes={MEGABYTES}
            optional
          />
        </>
      )
    },
    label: (visit) => visit.text.scans.photo,
    save: (visit, _value, commandId) => scanFiles(visit, files, commandId),
    done: (visit, came) => {
      const counts = CAME_TO.filter((to) => came[to] > 0).map((to) => `${to}=${came[to]}`)
      return `${addresses.scans(visit.cooperative.slug)}?${counts.join('&')}`
    },
    refusals: (visit) => visit.text.scans.refusals,
    refusedField: (reason) => (/^(receipt|scan)-/.test(reason) ? 'photo' : undefined),
    saveLabel: (visit) => visit.text.scans.save,
  })
}

/** Back to the list of who prints, or to the own page. */
export function backFrom(visit: CooperativeVisit): { readonly href: string; readonly label: string } {
  const { slug } = visit.cooperative
  return visit.may('paper-week.print')
    ? { href: paths.weeksOnPaper(slug), label: visit.text.week.office.back }
    : { href: paths.ownWeek(slug), label: visit.text.week.title }
}
