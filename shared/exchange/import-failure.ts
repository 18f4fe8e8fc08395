/** Why a file was refused: the closed set of reasons, for the interface and the command line alike. */

/** Nothing was taken from the file. `detail` names the place in the file, never its content. */
export type ImportFailure = {
  readonly type:
    | 'truncated'
    | 'notJson'
    | 'foreign'
    | 'tooNew'
    | 'tooLarge'
    | 'tooDeep'
    | 'forbiddenKey'
    | 'duplicateId'
    | 'contradicting'
    | 'invalid'
  readonly detail: string
}
