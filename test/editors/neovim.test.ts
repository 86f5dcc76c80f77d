// Neovim itself, without a window, with the configurations of docs/editors.md as they are written there.
import assert from 'node:assert/strict';
import { configurations, editorOrSkip, Workplace } from './editor';

/** Waits for the findings, asks for a hover, applies a fix, waits for its finding to go, and writes what it saw. */
const DRIVER = `
local seen = {}
local function finish()
  local file = assert(io.open(os.getenv('HOME') .. '/seen.json', 'w'))
  file:write(vim.json.encode(seen))
  file:close()
  vim.cmd('qall!')
end
local function aliased()
  return vim.tbl_filter(function(found) return found.code == 'mx-target-is-cname' end, vim.diagnostic.get(0))
end
local ok, problem = pcall(function()
  vim.wait(20000, function() return #aliased() > 0 end, 20)
  local found = aliased()[1]
  seen.message = found.message
  seen.line = vim.api.nvim_buf_get_lines(0, found.lnum, found.lnum + 1, false)[1]
  seen.text = seen.line:sub(found.col + 1, found.end_col)
  vim.api.nvim_win_set_cursor(0, { found.lnum + 1, found.col })

  local clients = (vim.lsp.get_clients or vim.lsp.get_active_clients)({ bufnr = 0 })
  seen.filetype = vim.bo.filetype
  seen.root = clients[1].config.root_dir
  local position = vim.lsp.util.make_position_params(0, clients[1].offset_encoding)
  for _, answer in pairs(vim.lsp.buf_request_sync(0, 'textDocument/hover', position, 10000)) do
    seen.hover = answer.result.contents
  end
  vim.lsp.buf.code_action({
    apply = true,
    filter = function(action) return action.title:match('canonical') ~= nil end,
  })
  vim.wait(20000, function() return #aliased() == 0 end, 20)
  seen.after = vim.api.nvim_buf_get_lines(0, found.lnum, found.lnum + 1, false)[1]
  seen.left = #aliased()
end)
if not ok then seen.problem = problem end
finish()
`;

interface Seen {
  readonly problem?: string;
  readonly filetype: string;
  readonly root: string;
  readonly message: string;
  readonly line: string;
  readonly text: string;
  readonly hover: { readonly kind: string; readonly value: string };
  readonly after: string;
  readonly left: number;
}

describe('Neovim', () => {
  const [current, older] = configurations('Neovim');
  const cases = [
    { title: '0.11 and newer', program: 'nvim', atLeast: [0, 11], configuration: current },
    { title: '0.8 to 0.10', program: 'nvim-stable', atLeast: [0, 8], configuration: older },
    { title: '0.8 to 0.10, in a newer one', program: 'nvim', atLeast: [0, 8], configuration: older },
  ] as const;
  for (const { title, program, atLeast, configuration } of cases) {
    it(`works as configured for ${title}`, async function () {
      const editor = editorOrSkip(this, program, atLeast);
      const place = new Workplace();
      try {
        const init = place.write('init.lua', configuration);
        const driver = place.write('driver.lua', DRIVER);
        const seen = (await place.run(editor, [
          '--headless',
          '-u',
          init,
          place.zone,
          '-c',
          `luafile ${driver}`,
        ])) as Seen;
        assert.equal(seen.problem, undefined);
        assert.equal(seen.filetype, 'bindzone');
        // That of named.conf, which stands beside the zone.
        assert.match(seen.root, /zones$/);
        assert.match(seen.message, /^MX target smtp\.example\.com\. is an alias/);
        assert.equal(seen.text, 'smtp');
        assert.equal(seen.hover.kind, 'markdown');
        assert.match(seen.hover.value, /smtp\.example\.com\./);
        assert.equal(seen.after, seen.line.replace('smtp', 'mx1'));
        assert.equal(seen.left, 0);
      } finally {
        place.remove();
      }
    });
  }
});
