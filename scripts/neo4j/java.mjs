import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/**
 * A Java that runs the given release: JAVA_HOME's, the path's, then those under
 * /usr/lib/jvm. A wrong one fails late and unclearly, so each is asked for its version.
 *
 * @returns {string | null} path of the program, null where none fits
 */
export function findJava(release) {
  const programs = [process.env.JAVA_HOME && join(process.env.JAVA_HOME, 'bin/java'), 'java', ...debians()]
  return programs.find((program) => program && runs(release, majorOf(program))) ?? null
}

/** 5.26 runs on 17 and 21, releases by calendar on 21 and later. */
export function javaFor(release) {
  return release.startsWith('5.') ? 'Java 17 or 21' : 'Java 21 or later'
}

function runs(release, major) {
  return release.startsWith('5.') ? major === 17 || major === 21 : major >= 21
}

function debians() {
  const folder = '/usr/lib/jvm'
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name, 'bin/java'))
    .filter((program) => existsSync(program))
}

/** `openjdk version "17.0.15" 2025-04-15` → 17; 0 where there is no such program. */
function majorOf(program) {
  const { stderr, status } = spawnSync(program, ['-version'], { encoding: 'utf8' })
  return status === 0 ? Number(/version "(\d+)/.exec(stderr)?.[1] ?? 0) : 0
}
