/** What is done beside saving a section of the settings. */
export const cooperativePaths = {
  answerAccount: (coop: string) => `/${coop}/instellingen/rekening/antwoord`,
  previewColours: (coop: string) => `/${coop}/instellingen/kleuren/voorbeeld`,
  removeLogo: (coop: string) => `/${coop}/instellingen/logo/weg`,
} as const
