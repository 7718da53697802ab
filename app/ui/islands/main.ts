/** The script of every page. Each part does nothing on a page that does not ask for it. */
import { copyButtons } from './copy.ts'
import { filePreview } from './file-preview.ts'
import { idleSignOut } from './idle.ts'
import { keys } from './keys.ts'
import { livePreview } from './live-preview.ts'
import { submitOnce } from './submit-once.ts'

// What went wrong is read first.
document.querySelector<HTMLElement>('[data-focus]')?.focus()

submitOnce()
livePreview()
keys()
idleSignOut()
copyButtons()
filePreview()
