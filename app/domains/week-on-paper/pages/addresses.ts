import { paths } from '../../../web/paths.ts'

/** The addresses of paper that only these pages know. */
export const addresses = {
  printOwn: (coop: string) => `${paths.ownWeek(coop)}/print`,
  printAll: (coop: string) => `${paths.weeksOnPaper(coop)}/print`,
  ofMember: (coop: string, member: string) => `${paths.weeksOnPaper(coop)}/lid/${member}`,
  printFor: (coop: string, member: string) => `${paths.weeksOnPaper(coop)}/lid/${member}/print`,
  pages: (coop: string, batch: string) => `${paths.weeksOnPaper(coop)}/bladen/${batch}/brief.pdf`,
  scan: (coop: string) => `${paths.weeksOnPaper(coop)}/scannen`,
  scans: (coop: string) => `${paths.weeksOnPaper(coop)}/scans`,
  oneScan: (coop: string, scan: string) => `${paths.weeksOnPaper(coop)}/scans/${scan}`,
  whoseScan: (coop: string, scan: string) => `${paths.weeksOnPaper(coop)}/scans/${scan}/van`,
  settleScan: (coop: string, scan: string) => `${paths.weeksOnPaper(coop)}/scans/${scan}/klaar`,
  throwAway: (coop: string, scan: string) => `${paths.weeksOnPaper(coop)}/scans/${scan}/weg`,
  askCall: (coop: string, scan: string) => `${paths.weeksOnPaper(coop)}/scans/${scan}/bellen`,
  called: (coop: string, scan: string) => `${paths.weeksOnPaper(coop)}/scans/${scan}/gebeld`,
  picture: (coop: string, scan: string) => `${paths.weeksOnPaper(coop)}/scans/${scan}/beeld.jpg`,
} as const
