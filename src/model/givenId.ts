/** An id as it is meant: a number stands for its digits. What is no number comes back as it is. */
export const givenId = (id: unknown): unknown =>
  typeof id === "number" && Number.isFinite(id) ? String(id) : id;
