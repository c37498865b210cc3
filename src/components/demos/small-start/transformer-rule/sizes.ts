/** Numbers that stand for a position: the width of the transformers. */
export const width = 32;
