<?php
// Puts a fragment of the gallery into a page, keeps it for five minutes, and the last good one while the gallery does not answer.
// Use: echo veduta_fragment('https://gallery.example/embed/genoa.html?layout=strip'); Licence: Apache-2.0.

declare(strict_types=1);

function veduta_fragment(string $address, int $fresh = 300): string
{
    $file = sys_get_temp_dir() . '/veduta-' . hash('sha256', $address) . '.html';
    $kept = is_file($file) ? (string) file_get_contents($file) : '';
    if ($kept !== '' && time() - (int) filemtime($file) < $fresh) {
        return $kept;
    }
    $context = stream_context_create(['http' => ['timeout' => 3, 'ignore_errors' => false, 'follow_location' => 0]]);
    $html = @file_get_contents($address, false, $context, 0, 300_000);
    if ($html === false) {
        // Asked again in a minute, so that no reader waits for what just failed.
        if ($kept !== '') {
            touch($file, time() - $fresh + 60);
        }
        return $kept;
    }
    // Whole or not at all: two readers may come at once.
    $new = $file . '.' . bin2hex(random_bytes(4));
    file_put_contents($new, $html);
    rename($new, $file);
    return $html;
}
