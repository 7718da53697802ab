import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { useText } from '../language.tsx'

/** The fields in which a file was chosen that is not kept: the page answers a form that was refused. */
const Chosen = createContext<readonly string[]>([])
export const FilesChosen = Chosen.Provider

/**
 * What is said beside a field whose file was chosen and is not kept: a browser does not send it twice by itself.
 * `FileField` says it, so that no page has to think of it. Undefined where nothing was chosen.
 */
export function useFileAgain(name: string, accept: string | undefined): string | undefined {
  const chosen = useContext(Chosen)
  const { photoAgain, fileAgain } = useText().form
  if (!chosen.includes(name)) return undefined
  return isPhotos(accept) ? photoAgain : fileAgain
}

function isPhotos(accept: string | undefined): boolean {
  return accept !== undefined && accept.split(',').every((one) => one.trim().startsWith('image/'))
}
