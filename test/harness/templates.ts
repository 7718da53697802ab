import { migrate } from '../../app/platform/migrate.ts'

/**
 * What a fresh database can hold. Each is built once per test run and copied from then on; `from` is
 * copied first. To add one: a name here and a function that fills the database at the given address
 * (the owner's).
 */
export const templates = {
  migrated: {
    fill: async (ownerUrl: string): Promise<void> => void (await migrate(ownerUrl)),
  },
  'small-world': {
    from: 'migrated',
    fill: async (ownerUrl: string): Promise<void> => {
      const path = '../world-people.ts'
      const { fillSmallWorld } = (await import(/* @vite-ignore */ path)) as {
        fillSmallWorld: (ownerUrl: string) => Promise<void>
      }
      await fillSmallWorld(ownerUrl)
    },
  },
  demo: {
    from: 'migrated',
    fill: async (ownerUrl: string): Promise<void> => {
      const path = '../../demo/load.ts'
      const { loadDemo } = (await import(/* @vite-ignore */ path)) as {
        loadDemo: (ownerUrl: string) => Promise<unknown>
      }
      await loadDemo(ownerUrl)
    },
  },
} as const satisfies Record<string, { from?: string; fill: (ownerUrl: string) => Promise<void> }>

export type TemplateName = keyof typeof templates
