// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import { testUsersOwnPage } from "./usersOwn.ts";

describe("in happy-dom", () => {
  test("the page is one of happy-dom", () => expect(window).toHaveProperty("happyDOM"));
  testUsersOwnPage();
});
