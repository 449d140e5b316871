import type ts from 'typescript'

/** Has a compiler find modules that are no files, by the path of each. Without an import they are modules too: their names are their own. */
export function withModules<Host extends ts.CompilerHost>(
  host: Host,
  modules: ReadonlyMap<string, { readonly code: string }>,
): Host {
  const { fileExists, readFile } = host
  host.fileExists = (path) => modules.has(path) || fileExists(path)
  host.readFile = (path) => {
    const found = modules.get(path)
    return found ? `${found.code}\nexport {}\n` : readFile(path)
  }
  return host
}
