# Shuts this process in, then becomes the program named after "--".
# Each argument before it is key=value; what can't be done ends this with 71 and a line on standard error.
use strict;
use warnings;

sub refuse { print STDERR "sandbox: @_\n"; exit 71 }

# A system call that has to succeed.
sub must {
  my ($what, $number, @arguments) = @_;
  my $result = syscall($number, @arguments);
  refuse("$what: $!") if $result < 0;
  return $result;
}

my ($PRCTL, $SETSID, $SETGROUPS, $SETRESUID, $SETRESGID, $PRLIMIT) = (157, 112, 116, 117, 119, 302);
my ($CREATE_RULESET, $ADD_RULE, $RESTRICT_SELF) = (444, 445, 446);
my ($SET_PDEATHSIG, $SET_SECCOMP, $SET_NO_NEW_PRIVS, $SIGKILL) = (1, 22, 38, 9);

my (%option, @limits, @rules);
while (@ARGV and (my $argument = shift @ARGV) ne '--') {
  my ($key, $value) = split /=/, $argument, 2;
  if ($key eq 'limit') { push @limits, $value }
  elsif ($key =~ /^(run|read|use)$/) { push @rules, [$key, $value] }
  else { $option{$key} = $value }
}

syscall($SETSID);
for my $limit (@limits) {
  my ($resource, $soft, $hard) = split /:/, $limit;
  my $values = pack('QQ', $soft, $hard);
  must("limit $limit", $PRLIMIT, 0, $resource + 0, $values, 0);
}
if (defined $option{uid}) {
  my $uid = $option{uid} + 0;
  must('give up groups', $SETGROUPS, 0, 0);
  must("become group $uid", $SETRESGID, $uid, $uid, $uid);
  must("become user $uid", $SETRESUID, $uid, $uid, $uid);
}
must('die with the grader', $PRCTL, $SET_PDEATHSIG, $SIGKILL, 0, 0, 0);
refuse('the grader is gone') if getppid() != $option{parent};
must('no new privileges', $PRCTL, $SET_NO_NEW_PRIVS, 1, 0, 0, 0);

my $abi = syscall($CREATE_RULESET, 0, 0, 1);
refuse("no Landlock: $!") if $abi < 1;
my $files = (1 << 13) - 1;
$files |= 1 << 13 if $abi >= 2;
$files |= 1 << 14 if $abi >= 3;
$files |= 1 << 15 if $abi >= 5;
my $network = $abi >= 4 ? 3 : 0;
my $scopes = $abi >= 6 ? 3 : 0;
my $size = $abi >= 6 ? 24 : $abi >= 4 ? 16 : 8;
my $ruleset = must('make a ruleset', $CREATE_RULESET, pack('QQQ', $files, $network, $scopes), $size, 0);

my ($EXECUTE, $WRITE, $READ, $LIST, $TRUNCATE) = (1, 2, 4, 8, 1 << 14);
my ($REMOVE, $MAKE) = (16 | 32, 128 | 256);
my %rights = (
  run  => $EXECUTE | $READ | $LIST,
  read => $READ | $LIST,
  use  => $READ | $LIST | $WRITE | $TRUNCATE | $REMOVE | $MAKE | 1 << 13,
);
for my $rule (@rules) {
  my ($kind, $path) = @$rule;
  my $rights = $rights{$kind} & $files;
  $rights &= $EXECUTE | $WRITE | $READ | $TRUNCATE unless -d $path;
  sysopen(my $handle, $path, 0x280000) or refuse("$path: $!");    # O_PATH | O_CLOEXEC
  my $attributes = pack('Ql', $rights, fileno($handle));
  must("allow $path", $ADD_RULE, $ruleset, 1, $attributes, 0);
}
must('restrict itself', $RESTRICT_SELF, $ruleset, 0);

%ENV = defined $option{libraries} ? (LD_LIBRARY_PATH => $option{libraries}) : ();
chdir($option{directory}) or refuse("$option{directory}: $!");
if (defined $option{filter}) {
  my $filter = pack('H*', $option{filter});
  my ($placeholder, $self) = (pack('L', $option{self}), pack('L', $$));
  $filter =~ s/\Q$placeholder\E/$self/g;
  my $program = pack('Sx6J', length($filter) / 8, unpack('J', pack('P', $filter)));
  must('filter system calls', $PRCTL, $SET_SECCOMP, 2, $program, 0, 0);
}
{ no warnings; exec { $ARGV[0] } @ARGV }
refuse("$ARGV[0]: $!");
